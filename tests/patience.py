"""How long the tests wait."""

#: How much longer than an idle machine a busy one may take for anything.
PATIENCE = 5
