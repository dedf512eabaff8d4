//! Why an export holds nothing, and the way out.

use anyhow::Result;

use super::super::counts::number;
use super::super::filters::at_fault;
use super::job::Job;
use crate::model::{DuplicateRule, Filters};
use crate::search::{Query, Question, Scope};

/// What kept every article out, and what to leave out or to add.
pub(super) fn why_nothing(job: &Job<'_>) -> Result<String> {
    let here = job.in_store()?.articles;
    if here == 0 {
        return Ok("no article is here yet; `ketwatch crawl` collects them".to_owned());
    }
    let match_both = job.matching()?.articles;
    if match_both > 0 {
        return why_none_of_these(job, match_both);
    }
    let match_query = count(job, job.query, &Filters::default())?;
    let match_filters = count(job, &Query::everything(), job.filters)?;
    let given = job.options.filters.in_words(job.filters).join("; ");
    Ok(match (match_query, match_filters) {
        (0, _) => format!("none of the {} here has what the query asks for; try fewer words, or prefix*", found(here)),
        (_, 0) => {
            let at_fault = at_fault(&job.folder.searcher, Scope::Articles, &job.options.filters, job.filters)?;
            let alone = at_fault.iter().map(|filter| format!("; nothing here has {filter}")).collect::<String>();
            format!("none of the {} here passes the filters ({given}){alone}", found(here))
        }
        _ => format!(
            "{} match the query and {match_filters} pass the filters ({given}), none does both; leave one of them out",
            found(match_query)
        ),
    })
}

/// Why nothing is left of articles that match.
fn why_none_of_these(job: &Job<'_>, articles: u64) -> Result<String> {
    let question = Question { query: job.query, filters: job.filters, scope: Scope::Articles };
    let these = found(articles);
    Ok(if job.options.quotes && job.folder.searcher.count(question)? > 0 {
        format!("{these} match, but none of their quotes; leave out --quotes, or ask for fewer words or other speakers")
    } else if job.filters.duplicates == DuplicateRule::Only {
        format!("{these} match, none of them a later copy of another one; leave out --duplicates only")
    } else {
        format!("{these} match, all of them copies of another one; add --duplicates include")
    })
}

fn found(count: u64) -> String {
    number(count, "article", "articles")
}

/// Articles that match, whatever becomes of copies.
fn count(job: &Job<'_>, query: &Query, filters: &Filters) -> Result<u64> {
    let filters = Filters { duplicates: DuplicateRule::Include, ..filters.clone() };
    Ok(job.folder.searcher.count(Question { query, filters: &filters, scope: Scope::Articles })? as u64)
}
