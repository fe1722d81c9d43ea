"""Why? asked of anything: what it rests on, found and worded."""
