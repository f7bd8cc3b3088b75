// Every command of the window, as file::function: the one list that build.rs (which makes a
// permission of each) and the shell (which registers each) both include.
commands! {
    window::cancel,
    files::pick_open_file,
    files::pick_save_file,
    files::open_file,
    files::reveal_file,
}
