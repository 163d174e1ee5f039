"""What the desktop offers beside windows: sound, a screen that stays on, the tray."""
