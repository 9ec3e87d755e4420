-- Version and size in bytes of the database, for the settings page.
SELECT sqlite_version(), pages.page_count * sizes.page_size
FROM pragma_page_count() AS pages, pragma_page_size() AS sizes
