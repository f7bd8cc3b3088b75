register-changed = Others kept changing the same things while this was worked out. Nothing was saved.

register-changed-hint = Try again when it is quieter.

# $reason (text)
register-replaced = { $reason } Nothing that was done since was saved.

register-replaced-hint = Tagdesk goes on with the register that lies there now, if there is one. Look at it first; what you did just now has to be done again.

# $reason (text)
register-remaking = { $reason } Nothing was saved.

register-remaking-hint = This takes a moment after an update. Wait until it is done.

# $reason (text)
register-damaged-entry = { $reason } Nothing was saved.

register-damaged-entry_hint = Run a check of the register; a copy made before can be restored.

register-damaged = The register's file is damaged. Nothing was saved.

register-damaged-hint = Check it: tagdesk check, or Settings, Safety. A copy made before can be put in its place.

# $path (text)
register-there = There is a register in { $path } already. Nothing was changed.

register-there-hint = To begin another, choose another folder: --data DIR.

# $path (text)
# $left (text)
register-gone = There is no register in { $path }, but { $left } of one is there. Nothing was changed.

register-gone-hint = Put the register back: register.db itself, or a copy of it under that name. To begin a new one, say tagdesk begin, or choose another folder.

# $path (text)
restore-itself = { $path } is the register itself. Nothing was changed.

restore-itself-hint = Choose a copy of it.

# $written (text)
check-no_hash = “{ $written }” is no hash of a journal.

check-no_hash-hint = It has 8 to 64 digits, 0 to 9 and a to f, as a receipt or a copy says it.

register-disk_full-folder = The disk is full. Nothing was saved.

register-disk_full-folder_hint = Make room on the disk, then try again. Nothing is wrong with the register.

register-too_many_open = Too many files are open. Nothing was saved.

register-too_many_open-hint = Close other programs and try again. Nothing is wrong with the register.

register-unwritable-read_only = The disk the register lies on can only be read. Nothing was saved.

register-unwritable-read_only_hint = Put the register's folder on a disk that can be written to, or choose another: --data DIR.

register-unwritable-forbidden = This user may not write in the register's folder. Nothing was saved.

register-unwritable-forbidden_hint = Ask whoever looks after this computer for the right to write there.

register-unwritable-not_there = The register's folder is not there any more. Nothing was saved.

register-unwritable-not_there_hint = See whether its disk is connected.

register-busy = Another desk is writing to the register. Nothing was saved.

register-busy-hint = Try again in a moment.

register-disk_full = The disk is full. Nothing was saved.

register-disk_full-hint = Make room and try again.

register-unwritable = The register's file cannot be opened or written. Nothing was saved.

register-unwritable-hint = See whether its folder may be written to, and whether too many files are open.

register-failed = The register's file could not be used. Nothing was saved.

register-failed-hint = Try again. If that does not help, see whether its disk is in order, then check the register.

register-log_alone-hint = Put the register back beside it, then start again. To go on without what the log holds, move the file that ends in -wal away and put a copy in the register's place.

register-newer-hint = Update Tagdesk on this computer. Nothing is wrong with the register.
