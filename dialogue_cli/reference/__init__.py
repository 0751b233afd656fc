"""Tables of the field (agencies, provinces, headings …): each data file beside its reader."""
