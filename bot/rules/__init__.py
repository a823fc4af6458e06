"""The rules: pure functions a civil servant could check, its clause above. docs/rules/ is the book."""
