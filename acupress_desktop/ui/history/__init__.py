"""Pain and sessions: asked gently, shown honestly."""
