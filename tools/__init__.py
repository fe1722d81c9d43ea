"""What makes `resources/` out of packages, and other work done beside the product."""
