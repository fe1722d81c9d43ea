"""From a library to a finding: the overview, the check of a draft's quotations, collections."""
