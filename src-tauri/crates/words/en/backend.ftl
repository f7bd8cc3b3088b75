backend-tagdesk-could-not-do-this = Tagdesk could not do this.
backend-try-again-if-it-happens-once = Try again; if it happens once more, restart Tagdesk. What was confirmed before is on disk.
