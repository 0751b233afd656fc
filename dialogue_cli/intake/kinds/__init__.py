"""One row of a table into the records of its kind."""
