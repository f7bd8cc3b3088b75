copies-being_made = Another program is making a copy just now. None was made by this one.

copies-being_made-hint = Try again in a moment.

copies-last = That would leave no copy of the register. Nothing was removed.

copies-last-hint = Make a new one first: tagdesk backup.

# $name (text)
# $path (text)
copies-unknown = There is no copy of this register called “{ $name }” in { $path }. Nothing was changed.

copies-unknown-hint = See which there are: tagdesk copies list, or Settings, Safety.

# $path (text)
copies-folder_gone-chosen = The folder for copies, { $path }, is not there.

copies-folder_gone-chosen_hint = Plug in the disk it is on, or choose another folder.

# $least (number)
# $most (number)
copies-number = That many copies cannot be kept: { $least } to { $most } can. Nothing was changed.

# $path (text)
backup-no_folder = There is no folder { $path }. Nothing was written.

copies-being_made-now = Another program is making a copy just now.

# $folder (text)
copies-disk_full = There is no room for another copy in { $folder }, or to prove it. None was made.

copies-disk_full-hint = Make room, or choose another folder for copies.

# $folder (text)
copies-unwritable = No copy could be written into { $folder }.

copies-unwritable-hint = See whether the folder may be written to, or choose another folder for copies.

# $folder (text)
copies-inside = { $folder } is the register's own folder, or lies in it: what happens to the one happens to the other. Nothing was changed.

# $folder (text)
copies-folder_gone-missing = There is no folder { $folder }. Nothing was changed.

# $folder (text)
# $reason (text)
copies-unwritable-reason = { $folder } cannot be written to: { $reason }. Nothing was changed.
