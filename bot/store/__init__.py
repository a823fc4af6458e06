"""The store: SQL only, one family of tables a file. What must hold together is written in one transaction."""
