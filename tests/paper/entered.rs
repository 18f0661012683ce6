//! What somebody entered, in the words in which it has to stand on a paper.

use antt::assessment::{Answer, Evidence};
use antt::criteria::{Check, Rule};
use antt::text::{Language, number, short_digest};

/// Everything that was entered for an answer, as people read it.
pub fn entered(check: &Check, answer: &Answer) -> Vec<String> {
    let figure = |value: &i64| number(Language::Vi, value.unsigned_abs());
    match answer {
        Answer::Document { exists: false, .. } => vec!["hưa có văn bản".to_owned()],
        Answer::Document { number, title, issued_on, issuer, .. } => {
            let [year, month, day]: [&str; 3] = issued_on.split('-').collect::<Vec<_>>().try_into().expect("a day");
            vec![number.clone(), title.clone(), format!("{day}/{month}/{year}"), issuer.clone()]
        }
        Answer::Statement { holds, account } => {
            vec![if *holds { "Đã thực hiện" } else { "Chưa thực hiện đầy đủ" }.to_owned(), account.clone()]
        }
        Answer::Incidents { count: 0, excused } if excused.is_empty() => vec!["Không có ".to_owned()],
        Answer::Incidents { count, excused } => {
            let told = excused.iter().map(|event| event.explanation.clone());
            std::iter::once(format!("Có {}", figure(count))).chain(told).collect()
        }
        Answer::Ratio { part, whole } => vec![format!("{} trên {}", figure(part), figure(whole))],
        Answer::Count { count: 0 } => vec!["Chưa có ".to_owned()],
        Answer::Count { count } => vec![format!("Có {}", figure(count))],
        Answer::Trend { previous, current } => {
            vec![format!("Kỳ này {}", figure(current)), format!("kỳ trước {}", figure(previous))]
        }
        Answer::Rating { level, .. } => {
            let Rule::Rating { scale, .. } = &check.rule else { unreachable!("no rating") };
            scale.iter().filter(|choice| choice.id == *level).map(|choice| choice.label.vi.clone()).collect()
        }
        Answer::Coverage { rows } => rows
            .iter()
            .flat_map(|row| [row.total, row.registered, row.recognised])
            .map(|value| figure(&value))
            .collect(),
        Answer::Checklist { .. } => {
            let Rule::Checklist { items } = &check.rule else { unreachable!("no checklist") };
            items.iter().map(|item| item.label.vi.chars().skip(1).collect()).collect()
        }
        Answer::NotApplicable { reason } => vec![reason.clone()],
    }
}

/// Everything that a citation says.
pub fn cited(evidence: &Evidence) -> Vec<String> {
    let texts = [Some(&evidence.title), evidence.number.as_ref(), evidence.issuer.as_ref()];
    let file = evidence.file.iter().flat_map(|file| [file.name.clone(), short_digest(&file.digest)]);
    let marked = [("mục", &evidence.section), ("trang", &evidence.page)];
    let marked = marked.into_iter().filter_map(|(label, text)| Some(format!("{label} {}", text.as_ref()?)));
    texts.into_iter().flatten().cloned().chain(marked).chain(file).collect()
}
