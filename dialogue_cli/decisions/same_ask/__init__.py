"""Which petitions ask the same: how alike two are, which to compare, which to gather."""
