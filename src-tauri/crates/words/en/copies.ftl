# $path (text)
copies-folder_gone-now = The folder for copies, { $path }, is not there. No copy was made.

copies-folder_gone-hint = Plug in the disk it is on, or choose another folder.
copies-no_folder-beside = There is no place beside the data folder for copies. No copy was made.
copies-no_folder-hint = Choose a folder for them.

# $path (text)
copies-unreadable = { $path } cannot be read. No copy was made.

copies-unreadable-hint = Remove this file: copies then go where they go by themselves. The register is not touched.
upgrade-no_copy = Before this version of Tagdesk changes how things are kept, it makes a copy of the register, and no copy could be made. Nothing was changed.
upgrade-no_copy-hint = Make room on the disk, or choose another folder for copies with the version before, then start again.
upgrade-not_same = The copy is not what the register is. Nothing was changed.
upgrade-not_same-hint = Run a check of the register: tagdesk check.
