record-changed = Somebody else changed this in the meantime.
record-changed_meanwhile = Somebody else changed this in the meantime. Nothing was saved.
record-changed_meanwhile-hint = Look at it again and repeat.
record-in_use = Something on the register still refers to this. Nothing was saved.
who-unknown-nobody = Whoever this was done by is not on the register. Nothing was saved.
who-unknown-nobody_hint = Say who works here.
