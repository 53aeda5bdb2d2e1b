// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/finding.h"
#include "app/services/servicecontext.h"
#include "app/text/wording.h"
#include "ui/shell/filedoor.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rangvoan::ui
{

enum class DigitStyle { Khmer, Latin };
enum class MessageKind { Done, Note, Warning, Error };

/// A sentence in the language and the digits of the moment it is asked, so that it can be said again after a change.
/// Holds values and the workspace, no pages and no pointers into facts.
using Sentence = std::function<QString()>;

/// The newest command of this session that can be taken back by a compensating event. Both hold values, not pointers
/// into facts.
struct UndoStep
{
    Sentence name; ///< what is undone, in the words of the screen
    std::function<Status()> run;
};

/// The open file as the window sees it: cycle, category, round, who sits at the desk, language; and the facts as this
/// person may see them. Pages read facts(), act through services and hand the outcome to run().
///
///     const Status done = CommitteeService(m_workspace.context()).addMember(...);
///     if (m_workspace.run(done)) { ... }      // reloads and signals, or shows the sentence of the error
///
/// Signals are sent from the event loop, once for any number of changes, so that a page may delete the button whose
/// click led to the change.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(FileDoor &door, QObject *parent = nullptr);
    ~Workspace() override;

    // The file.
    FileDoor &door() const { return m_door; }
    bool isOpen() const { return m_file != nullptr; }
    /// Takes the file and picks cycle (newest open one), category (first) and actor (the desk as secretary). On an
    /// error the sentence is shown and the file before stays open. Returns whether it is open.
    bool open(OpenedFile file);
    void close();
    OpenFile &file() const { return *m_file; }
    const ServiceContext &context() const { return m_file->context(); }
    DraftStore &drafts() const { return m_file->drafts(); }
    AttachmentStore &attachments() const { return m_file->attachments(); }

    // Where the window stands.
    const QList<CycleOverview> &cycles() const { return m_cycles; }
    const CycleId &cycle() const { return m_cycle; }
    void setCycle(const CycleId &cycle);
    const CategoryId &category() const { return m_category; } ///< null before the first category
    const CategoryFacts *categoryFacts() const { return m_facts.category(m_category); }
    void setCategory(const CategoryId &category);
    int round() const { return m_round; } ///< 1 or 2; for stages that are per round
    void setRound(int round);
    const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor);
    /// Everybody who can sit at the desk now, the secretary first.
    QList<Actor> actors() const;
    /// "Sok Dara, chair", in the language of the screen.
    QString actorName(const Actor &actor) const;

    // Facts.
    /// The facts of the cycle as the actor may see them; empty without a cycle. A snapshot: do not keep pointers into
    /// it across an event loop.
    const CycleFacts &facts() const { return m_facts; }
    /// False when a relation keeps candidates from the person at the desk: facts() tells nothing of them.
    bool seesEveryCandidate() const { return m_seesAll; }
    /// What everybody in the room of the meeting may see (app/services/visibility.h); empty when it cannot be read.
    CycleFacts roomFacts(const MeetingId &meeting) const;
    /// Those in the room from whom a candidate is hidden.
    QList<MemberId> leavingTheRoom(const MeetingId &meeting) const;
    /// What keeps the stage from closing, without what would name a candidate the actor may not see.
    QList<Finding> findings(const StageKey &key) const;
    void reload();
    /// True when done: the facts are read again. Else the sentence of the error stands in the message bar.
    bool run(const Status &status);
    template<class T>
    bool run(const Result<T> &result)
    {
        return run(result ? Status() : Status(result.error()));
    }
    /// In the message bar: a text as for text(), with arguments that are the same in every language.
    void say(MessageKind kind, const char *context, const char *source, const QStringList &arguments = {});
    void say(MessageKind kind, const Sentence &sentence);
    void say(const Error &error);
    /// Something was kept outside the record book (a draft): the facts stay as they are.
    void noteSaved();
    QDateTime savedAt() const { return m_savedAt; } ///< UTC; null: nothing written in this session

    // Undo.
    void setUndo(UndoStep step);
    const UndoStep &undoStep() const { return m_undo; } ///< without `run`: nothing to undo
    void undo();

    // Words.
    Language language() const { return m_wording.language(); }
    void setLanguage(Language language);
    DigitStyle digitStyle() const { return m_digits; }
    void setDigitStyle(DigitStyle style);
    const Wording &wording() const { return m_wording; }
    /// A visible text in the language and the digits of the screen; see Wording::text.
    QString text(const char *context, const char *source, int count = -1) const;
    /// The same with %1, %2 ... filled in one go.
    QString text(const char *context, const char *source, const QStringList &arguments) const;
    /// Any text with its digits in the chosen style.
    QString inDigits(const QString &text) const;
    QString number(qint64 number) const;
    QString decimal(QStringView decimal) const;
    QString longDate(QDate date) const;
    QString shortDate(QDate date) const;
    /// Hours and minutes at the office.
    QString timeOfDay(const QDateTime &utc) const;
    /// The name in the script of the screen's language, the other where one is not recorded.
    QString nameOf(const PersonName &name) const;
    QString local(const QString &khmer, const QString &english) const;

    // Ways: a page asks the frame to show another.
    /// `key` as in ui/stages/pages.h; the finding tells the page what to point at, if any.
    void go(const QString &pageKey, const Finding *why = nullptr);

signals:
    void fileChanged();     ///< opened or closed
    void factsChanged();    ///< read again, for whatever reason
    void categoryChanged(); ///< cycle, category or round; factsChanged follows
    void actorChanged();    ///< factsChanged follows
    void languageChanged(); ///< language or digits
    void savedAtChanged();
    void undoChanged();
    void messageSaid(rangvoan::ui::MessageKind kind, const rangvoan::ui::Sentence &sentence);
    /// Nothing was written because the clock contradicts the last entry: a person has to tell today's date.
    void dateAsked(const rangvoan::ui::Sentence &why);
    void wayAsked(const QString &pageKey, const rangvoan::Finding &why);

private:
    QString onScreen(QString text) const;
    Result<CycleFacts> load() const;
    CycleId newestCycle() const;
    void announceFacts();
    void keepCategory();

    FileDoor &m_door;
    std::unique_ptr<OpenFile> m_file;
    QList<CycleOverview> m_cycles;
    CycleId m_cycle;
    CategoryId m_category;
    int m_round = 1;
    Actor m_actor;
    CycleFacts m_facts;
    bool m_seesAll = true;
    QDateTime m_savedAt;
    UndoStep m_undo;
    Wording m_wording;
    DigitStyle m_digits = DigitStyle::Khmer;
    bool m_factsAnnounced = false;
};

} // namespace rangvoan::ui
