"""Papers made from the office's own Word files, with tags as docxtpl understands them."""
