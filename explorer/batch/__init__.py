"""Many articles: over the cores of a machine or a Dask cluster, and read again by newer rules."""
