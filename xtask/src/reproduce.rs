//! Whether the same source gives the same files wherever it is built: then anybody can tell that what is published was made of it.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, ensure};
use xtask::paths;

use crate::{
    command::{self, cargo, program},
    hash,
};

/// Names of another length, in another order: what depends on a place would differ.
const PLACES: [&str; 2] = ["b", "a place with a longer name"];

/// Digests by name.
type Sums = BTreeMap<String, String>;

/// Builds the last commit twice from nothing, and prints SHA-256 of every file.
pub fn run() -> Result<()> {
    let (first, second) = (built(PLACES[0])?, built(PLACES[1])?);
    for (name, sum) in &first {
        let same = second.get(name) == Some(sum);
        println!("{sum}  {name}{}", if same { "" } else { "  DIFFERS" });
    }
    ensure!(first == second, "the two builds differ: {:?}", differing(&first, &second));
    println!("\nboth builds gave these {} files, of this commit with these tools:", first.len());
    command::run(program("git").args(["rev-parse", "HEAD"]))?;
    command::run(program("rustc").arg("--version"))?;
    command::run(&mut cargo(["--version"]))
}

fn differing<'a>(first: &'a Sums, second: &'a Sums) -> Vec<&'a String> {
    let names = first.keys().chain(second.keys().filter(|name| !first.contains_key(*name)));
    names.filter(|name| first.get(*name) != second.get(*name)).collect()
}

/// What is built in this place, which is made anew.
fn built(place: &str) -> Result<Sums> {
    let folder = paths::target().join("reproduce").join(place);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    command::run(program("git").args(["clone", "--quiet", "--no-hardlinks", "."]).arg(&folder))?;
    let mut build = cargo(["xtask", "build"]);
    command::run(build.current_dir(&folder).env_remove("CARGO_TARGET_DIR"))?;
    let target = folder.join("target");
    let mut sums = Sums::new();
    note(&mut sums, &target.join("antt.html"))?;
    for entry in fs::read_dir(target.join("dist"))? {
        note(&mut sums, &entry?.path())?;
    }
    Ok(sums)
}

fn note(sums: &mut Sums, file: &Path) -> Result<()> {
    let bytes = fs::read(file).with_context(|| file.display().to_string())?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    sums.insert(name, hash::printed(&bytes));
    Ok(())
}
