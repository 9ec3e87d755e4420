-- All settings of the workspace: few, and read together when it is opened.
SELECT name, value FROM settings ORDER BY name
