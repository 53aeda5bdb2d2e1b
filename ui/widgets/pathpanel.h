// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/askframe.h"

#include <functional>

class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Form;
class Label;

/// What a place panel asks.
struct PathWords
{
    QString question; ///< "Where should the PDF be saved?"
    QString name;     ///< of the field: "File", "Folder"
    QString choose;   ///< opens the dialog of the system
    QString yes;      ///< "Save"
    QString no;       ///< "Leave it"
    QString missing;  ///< said when nothing is typed
    QString filter;   ///< kinds of files for the dialog; unused for folders
    bool folder = false;
};

/// Asks in place where something is to be written: a path to type, or to choose in the dialog of the system. Escape
/// takes it back.
class PathPanel final : public AskFrame
{
    Q_OBJECT

public:
    explicit PathPanel(QWidget *parent = nullptr);
    /// Opens with the focus in the path; `then` is called with what was chosen.
    void ask(const PathWords &words, const QString &suggestion, std::function<void(const QString &path)> then);
    /// The same question in other words: the language changed.
    void setWords(const PathWords &words);
    void takeBack() override;
    /// Stands between the question and the path: further choices of a page.
    void setChoices(QWidget *choices);

private:
    void build();
    void choose();
    void answer();

    PathWords m_words;
    std::function<void(const QString &)> m_then;
    Label *m_question;
    Form *m_form;
    QLineEdit *m_path;
    Button *m_choose;
    Button *m_yes;
    Button *m_no;
};

} // namespace rangvoan::ui
