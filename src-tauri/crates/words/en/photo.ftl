photo-add-photo = Add photo…

# $most_photos (number)
photo-at-most-most_photos-photos-are-kept = At most { $most_photos } photos are kept at a time. The others were not added.

# $count (number)
# $about (text)
photo-count-photo-of-about = { $count ->
    [one] { $count } photo of { $about }
   *[other] { $count } photos of { $about }
}

# $picture (text)
photo-data-image-jpeg-base64-picture = data:image/jpeg;base64,{ $picture }

photo-erased = Erased
photo-gone = Gone
photo-it = It
photo-keep-it = Keep it

# $most_photos (number)
photo-most_photos-photos-are-the-most = { $most_photos } photos are the most.

photo-next = Next
photo-photo-jpeg = Photo (JPEG)
photo-photos = Photos
photo-photos-png-jpeg = Photos (PNG, JPEG)
photo-picked-pasted-or-dropped-here-where = Picked, pasted or dropped here. Where they were taken is not kept.
photo-previous = Previous
photo-save-as-jpeg = Save as JPEG…

# $name (text)
photo-saved-as-name = Saved as { $name }.

# $saved (text)
photo-saved-as-saved = Saved as { $saved }.

photo-such-as-shows-a-face = Such as: shows a face

photo-no_check_in = Photos are kept of what comes back. Nothing was saved.

# $refusal (text)
photo-damaged = This photo cannot be shown. { $refusal }

photo-damaged-hint = Check the register: it names every photo that is not as it was kept.

# $day (day)
# $who (text)
# $reason (text)
photo-erased-by = This photo was erased on { $day } by { $who }: { $reason }

photo-erased-by_hint = Nothing brings it back.

# $most (number)
photo-reason = Enter why it is erased, in at most { $most } characters. Nothing was erased.

# $most (number)
photo-too_many = At most { $most } photos are kept at a time. Nothing was saved.

# $named (text)
photo-unknown = There is no photo “{ $named }” on the register.
