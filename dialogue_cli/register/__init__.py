"""The register: one SQLite file. The only place with SQL."""
