"""Names of the world and how they are found in a text: countries, cities, titles, first names."""
