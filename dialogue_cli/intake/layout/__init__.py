"""Where on a sheet the tables are, and what their columns and rows mean."""
