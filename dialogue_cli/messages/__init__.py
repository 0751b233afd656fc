"""Every sentence a person reads, in Vietnamese, by subject."""
