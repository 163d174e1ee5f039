"""What the window itself finds to tell about the diary's place, beside what backups tell."""

CONFLICT = "conflict"
SYNCED = "synced"
