-- Whether a referral helped, in the elder's own word or their family's, once it had ended (二(五) 服务转介).
ALTER TABLE referral ADD COLUMN word TEXT CHECK (word IN ('helped', 'not-helped'));
ALTER TABLE referral ADD COLUMN word_by BIGINT REFERENCES person (id);
