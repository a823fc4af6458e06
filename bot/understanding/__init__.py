"""What people's words mean: pure functions of the text (and, where a day is meant, of today).

Each reader takes whatever was typed and gives the value, a `Doubt` with a few guesses to ask about, or None.
Where there is doubt it is never settled here: sure and wrong is the worst fault (UX 14).
"""
