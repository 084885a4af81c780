"""The data contract: what every table and column must be, and checks that yield issues."""
