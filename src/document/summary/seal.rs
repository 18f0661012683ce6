//! A summary signed. The outcome that leaves the unit's program is the one that every reader computes.

use super::{Content, SelfAssessment, examine};
use crate::document::open::{File, open};
use crate::document::seal::{NotSealed, Sealed, seal_members};
use crate::document::{SecretKey, members};

/// Signs a summary and reads the file again before anybody relies on it. `created` is RFC 3339 UTC to the second.
pub fn seal(summary: &SelfAssessment, secret: &SecretKey, created: &str) -> Result<Sealed, NotSealed> {
    seal_members(&members(summary), secret, created, |bytes| match open(bytes).map_err(NotSealed::Unreadable)? {
        File::Summary(back) if back.document == *summary && matches!(examine(&back.document), Content::Agrees(_)) => {
            Ok((back.integrity, back.digest))
        }
        _ => Err(NotSealed::Otherwise),
    })
}
