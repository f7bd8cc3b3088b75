# $name (text)
scanner-unknown = No scanner of this desk is called { $name }. Nothing was removed.

scanner-invalid-name = Enter a name for this scanner. It was not kept.

scanner-invalid-long = This is longer than 100 characters. The scanner was not kept.

scanner-invalid-slow = This is slower than a hand types, so scans could not be told from typing. The scanner was not kept.
