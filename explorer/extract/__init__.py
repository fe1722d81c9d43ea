"""How an article is read: quotes, speakers, people, countries, events, dates, relations."""
