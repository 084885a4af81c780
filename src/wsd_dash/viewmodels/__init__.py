"""What a page says, as frozen dataclasses that can be read without a screen."""
