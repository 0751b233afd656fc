"""One module for each family of formats; every one gives the same sheets of cells."""
