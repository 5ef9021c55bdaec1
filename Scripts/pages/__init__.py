"""Opens pages in a browser and says what is wrong with them; run by Scripts/check-pages."""
