backup-not_sound = The register has problems, so no sound copy can be made of it. Nothing was written.
backup-not_sound-hint = Run a check of the register.

# $path (text)
backup-beside = { $path } lies where the copy would be read with it. Nothing was written.

backup-beside-hint = Choose another name, or move that file away.

# $path (text)
backup-beside-another = Under the name { $path } another journal is read than the one that was proved.

# $path (text)
backup-exists = { $path } exists already. Nothing was written.

# $path (text)
backup-exists-upgrade = { $path } exists already.

backup-exists-hint = Choose another name.
