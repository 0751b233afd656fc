"""What a person sees: reports, findings, progress; or the JSON. The only user of Rich."""
