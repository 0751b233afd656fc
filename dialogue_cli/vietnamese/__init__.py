"""Vietnamese text, numbers, money, dates, names and phone numbers; knows nothing of the product."""
