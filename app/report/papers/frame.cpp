// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"

#include "app/report/papers/sealrecord.h"
#include "app/report/papers/words.h"
#include "app/text/lunar.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView numberDots("......................");
constexpr qreal wideGap = 40; // points, for hand and seal on a page lying down

QStringList unitLines(const CycleSettings &settings, const Voice &say)
{
    const QStringList &own = say.isKhmer() ? settings.unitKm : settings.unitEn;
    return own.isEmpty() ? (say.isKhmer() ? settings.unitEn : settings.unitKm) : own;
}

OfficialHeading officialHeading(const PaperJob &job, PaperHead head)
{
    OfficialHeading heading;
    heading.motto = {job.say(QT_TRANSLATE_NOOP("papers", "KINGDOM OF CAMBODIA")),
                     job.say(QT_TRANSLATE_NOOP("papers", "Nation Religion King"))};
    if (head == PaperHead::MottoOnly) {
        return heading;
    }
    for (const QString &unit : unitLines(job.facts.settings, job.say)) {
        heading.issuer.append(unit);
    }
    heading.number = numberLine(job);
    return heading;
}

QStringList legalBasis(const PaperJob &job)
{
    const CycleSettings &settings = job.facts.settings;
    const QStringList &own = job.say.isKhmer() ? settings.legalBasisKm : settings.legalBasisEn;
    return own.isEmpty() ? settings.legalBasisKm + settings.legalBasisEn : own;
}

QString criteriaGround(const PaperJob &job)
{
    if (job.category == nullptr) {
        return {};
    }
    const RulesConfirmation &confirmation = job.category->confirmation;
    switch (confirmation.ground) {
    case RulesGround::Text:
        return job.say(QT_TRANSLATE_NOOP("papers", "Criteria and rules of evaluation according to %1"),
                       {job.say.digits(confirmation.reference)});
    case RulesGround::Adopted:
        return job.say(QT_TRANSLATE_NOOP("papers", "Criteria adopted by the committee on %1 (%2)"),
                       {job.say.date(confirmation.date), job.say.digits(confirmation.reference)});
    case RulesGround::None:
    case RulesGround::NoticeAccepted:
        break;
    }
    return {};
}

QString lunarLine(const PaperJob &job, QDate date)
{
    if (date.isValid()) {
        if (const Result<LunarDate> lunar = khmerLunarDate(date)) {
            return lunarText(lunar.value(), job.say.language(), BuddhistEraForm::Abbreviated);
        }
    }
    return job.say(QT_TRANSLATE_NOOP("papers", "..............., ...... Koet/Roch, month of ............, Year of the "
                                               "............, ......... Sak, B.E. 25....."));
}

QString solarLine(const PaperJob &job, const QString &place, QDate date)
{
    return job.say(QT_TRANSLATE_NOOP("papers", "Done at %1, %2"),
                   {place.isEmpty() ? QString(numberDots) : place, job.say.date(date)});
}

/// Who approved the result of the category, as it was recorded; empty while nobody has.
QString approvingAuthority(const PaperJob &job)
{
    QString authority;
    for (const Instruction &instruction : job.facts.instructions) {
        const bool here = job.category != nullptr && instruction.category == job.category->id;
        if (here && instruction.outcome == AuthorityOutcome::Approved) {
            authority = instruction.from;
        }
    }
    return authority;
}

/// What every page says at its foot: the notice and the check words of the record book.
QString footWords(const PaperJob &job)
{
    QStringList words{unconfirmedNotice(job)};
    if (!job.context.sealWords.isEmpty()) {
        words.append(job.say(QT_TRANSLATE_NOOP("papers", "Check words: %1"), {job.context.sealWords.join(u" · "_s)}));
    }
    words.removeAll(QString());
    return words.join(u"    "_s);
}

} // namespace

QString numberLine(const PaperJob &job)
{
    return job.say(QT_TRANSLATE_NOOP("papers", "No: %1"),
                   {job.context.number.isEmpty() ? QString(numberDots) : job.say.digits(job.context.number)});
}

QString replacesLine(const PaperJob &job)
{
    return job.context.replacesNumber.isEmpty()
               ? QString()
               : job.say(QT_TRANSLATE_NOOP("papers", "This paper replaces no. %1, which is annulled."),
                         {job.say.digits(job.context.replacesNumber)});
}

QString unconfirmedNotice(const PaperJob &job)
{
    const RuleSet *rules = job.rules();
    const CategoryFacts *category = job.category;
    const RulesGround ground = category == nullptr ? RulesGround::None : category->confirmation.ground;
    if (rules == nullptr || category == nullptr || ground == RulesGround::Text || ground == RulesGround::Adopted ||
        !rules->hasDrafts()) {
        return {};
    }
    return job.say(QT_TRANSLATE_NOOP("papers", "Criteria not confirmed against Prakas 761"));
}

Document beginPaper(const PaperJob &job, const QString &title, const QString &under, Orientation orientation,
                    PaperHead head)
{
    Document paper;
    const QStringList units = unitLines(job.facts.settings, job.say);
    paper.meta = {.title = title,
                  .author = units.isEmpty() ? QString() : units.constLast(),
                  .subject = under,
                  .kind = job.kind.code,
                  .language = job.say.language(),
                  .created = job.context.created,
                  .audience = job.kind.audience,
                  .draft = job.context.preview || (!job.kind.form && !job.isStageClosed())};
    paper.page.orientation = orientation;
    if (orientation == Orientation::Landscape) {
        paper.page.left = 57;
        paper.page.top = 54;
        paper.page.bottom = 46; // the lists of five and their signatures fit on one page
    }
    paper.head.left = title;
    paper.head.right = job.year();
    paper.foot.left = footWords(job);
    paper.foot.right = job.say(QT_TRANSLATE_NOOP("papers", "Page {page} of {pages}"));
    if (job.facts.settings.example) {
        paper.stamps.append(job.say(QT_TRANSLATE_NOOP("papers", "Example")));
    }
    if (job.context.practice) {
        paper.stamps.append(job.say(QT_TRANSLATE_NOOP("papers", "Practice")));
    }
    const bool official = head == PaperHead::Office || !job.kind.form;
    if (official && !job.facts.head.hash.isEmpty()) {
        paper.meta.seal = sealRecord(job);
    }
    paper.add(officialHeading(job, head));
    paper.add(Heading{.text = title, .level = 1, .under = under});
    if (const QString replaces = replacesLine(job); !replaces.isEmpty()) {
        paper.add(Paragraph{.text = replaces, .align = Align::Centre});
    }
    return paper;
}

QStringList references(const PaperJob &job)
{
    QStringList lines = legalBasis(job);
    if (job.facts.appointment) {
        lines.append(
            job.say(QT_TRANSLATE_NOOP("papers", "Decision no. %1 of %2 on the appointment of the evaluation committee"),
                    {job.say.digits(job.facts.appointment->number), job.say.date(job.facts.appointment->date)}));
    }
    if (const QString ground = criteriaGround(job); !ground.isEmpty()) {
        lines.append(ground);
    }
    return lines;
}

void addReferences(Document &paper, const PaperJob &job)
{
    const QStringList lines = references(job);
    if (!lines.isEmpty()) {
        paper.add(KeyValues{
            .pairs = {{.label = job.say(QT_TRANSLATE_NOOP("papers", "Reference:")), .value = lines.join(u'\n')}}});
    }
    if (const QString notice = unconfirmedNotice(job); !notice.isEmpty()) {
        addNote(paper, job.say(QT_TRANSLATE_NOOP(
                                   "papers",
                                   "%1: the rules marked as draft are a working proposal, not the text of the Prakas."),
                               {notice}));
    }
}

void addLetterLines(Document &paper, const PaperJob &job, const QString &subject)
{
    KeyValues lines;
    lines.pairs.append({.label = job.say(QT_TRANSLATE_NOOP("papers", "Subject:")), .value = subject});
    QStringList basis = legalBasis(job);
    if (const QString ground = criteriaGround(job); !ground.isEmpty()) {
        basis.append(ground);
    }
    if (!basis.isEmpty()) {
        lines.pairs.append({.label = job.say(QT_TRANSLATE_NOOP("papers", "Reference:")), .value = basis.join(u'\n')});
    }
    paper.add(lines);
}

void addBody(Document &paper, const QString &text)
{
    paper.add(Paragraph{.text = text, .firstLine = bodyIndent});
}

void addSection(Document &paper, const QString &title)
{
    paper.add(Heading{.text = title, .level = 2});
}

void addBullets(Document &paper, const QStringList &items)
{
    for (const QString &item : items) {
        paper.add(Paragraph{.text = item, .indent = 14, .bullet = u"-"_s, .after = 2});
    }
}

void addNote(Document &paper, const QString &text)
{
    paper.add(Paragraph{.text = Text(text, TextRole::Muted)});
}

Signer signerColumn(const PaperSigner &signer, const PaperJob &job)
{
    Signer column;
    for (const QString &line : {signer.action, signer.post}) {
        if (!line.isEmpty()) {
            column.above.append(Text(line, line == signer.post ? TextRole::Strong : TextRole::Normal));
        }
    }
    column.name = signer.name.isEmpty() ? QString(numberDots) : job.say.digits(signer.name);
    return column;
}

DateBlock dateBlock(const PaperJob &job, QDate date)
{
    const QString place = job.say.local(job.facts.settings.placeKm, job.facts.settings.placeEn);
    return {.lunar = lunarLine(job, date), .solar = solarLine(job, place, date)};
}

DateBlock openDateBlock(const PaperJob &job)
{
    return {.lunar = lunarLine(job, {}), .solar = solarLine(job, {}, {})};
}

void addClosing(Document &paper, const PaperJob &job, const PaperSigner &maker, const PaperSigner &approval)
{
    Signer left = signerColumn(approval, job);
    // Approved later than made: its date is filled in by hand, below the words of approval.
    left.above.insert(approval.action.isEmpty() ? 0 : 1,
                      job.say(QT_TRANSLATE_NOOP("papers", "Date ....... / ....... / 20.....")));
    Signer right = signerColumn(maker, job);
    const DateBlock date = dateBlock(job, job.context.date);
    if (paper.page.orientation == Orientation::Landscape) {
        // Half of a wide page holds the lunar line: approval may start beside it, and the list stays on one page.
        right.date = {date.lunar, date.solar};
        left.gap = right.gap = wideGap;
    } else {
        paper.add(date);
    }
    paper.add(SignatureBlock{.signers = {left, right}, .perRow = 2});
}

void addClosing(Document &paper, const PaperJob &job, const PaperSigner &alone)
{
    addClosing(paper, job, alone, job.context.date);
}

void addClosing(Document &paper, const PaperJob &job, const PaperSigner &alone, QDate date)
{
    paper.add(dateBlock(job, date));
    paper.add(SignatureBlock{.signers = {signerColumn(alone, job)}, .perRow = 2});
}

void addCommitteeClosing(Document &paper, const PaperJob &job)
{
    addClosing(paper, job, secretarySigner(job, job.say(QT_TRANSLATE_NOOP("papers", "Made by"))),
               chairSigner(job, job.say(QT_TRANSLATE_NOOP("papers", "Seen and approved"))));
}

PaperSigner chairSigner(const PaperJob &job, const QString &action)
{
    const Member *chair = job.facts.chair();
    const bool deputy = chair != nullptr && chair->actsAsChair && chair->details.post != Post::Chair;
    return {.action = action,
            .post = deputy ? job.say(QT_TRANSLATE_NOOP("papers", "Deputy chair of the committee, acting as chair"))
                           : job.say(QT_TRANSLATE_NOOP("papers", "Chair of the committee")),
            .name = chair == nullptr ? QString() : job.say.name(chair->details.name)};
}

PaperSigner secretarySigner(const PaperJob &job, const QString &action)
{
    const auto secretary = std::find_if(job.facts.members.cbegin(), job.facts.members.cend(), [](const Member &member) {
        return member.isServing() && member.details.post == Post::Secretary;
    });
    return {.action = action,
            .post = job.say(QT_TRANSLATE_NOOP("papers", "Secretary of the committee")),
            .name = secretary == job.facts.members.cend() ? QString() : job.say.name(secretary->details.name)};
}

PaperSigner authoritySigner(const PaperJob &job, const QString &action)
{
    QString post = job.say.local(job.context.authority.post);
    if (post.isEmpty()) {
        post = approvingAuthority(job);
    }
    return {.action = action, .post = post.isEmpty() ? QString(numberDots) : post, .name = job.context.authority.name};
}

Row headRow(const QStringList &titles)
{
    return plainRow(titles);
}

Row plainRow(const QStringList &texts, RowStyle style)
{
    Row row{.style = style};
    for (const QString &text : texts) {
        row.cells.append(Cell{.text = text});
    }
    return row;
}

Row acrossRow(const QString &text, qsizetype columns, RowStyle style)
{
    Cell cell{.text = text, .span = static_cast<int>(columns), .align = Align::Left};
    return Row{.cells = {cell}, .style = style};
}

} // namespace rangvoan::report
