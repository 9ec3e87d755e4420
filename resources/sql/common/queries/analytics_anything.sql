-- 1 if the workspace holds anything that a dashboard could show, else 0.
SELECT CASE WHEN EXISTS (SELECT 1 FROM customers) OR EXISTS (SELECT 1 FROM orders)
              OR EXISTS (SELECT 1 FROM segments) OR EXISTS (SELECT 1 FROM campaigns)
            THEN 1 ELSE 0 END
