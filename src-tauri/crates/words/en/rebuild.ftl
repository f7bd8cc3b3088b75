rebuild-journal = The journal is not whole, so nothing was made anew from it: what the lists still know would be lost. The register is as it was.
rebuild-journal-hint = Put a copy made before in its place: tagdesk restore FILE.
restore-not_sound = The copy has problems, so it was not put in place. The register is as it was.
restore-not_sound-hint = Choose another copy.
