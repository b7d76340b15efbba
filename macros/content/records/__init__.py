"""The record types, one noun per module."""
