//! Article to quotations, speakers and speaker kinds.
