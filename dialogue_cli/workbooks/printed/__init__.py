"""Lists to be printed, signed and filed: what stands on them, how it breaks into pages, the workbook."""
