"""One use case each: load, call the pure parts, store, return a report. Alone joins the parts."""
