// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/nominationform.h"

#include "app/services/corrections.h"
#include "app/text/digits.h"
#include "app/text/khmernormalize.h"
#include "ui/text/candidatewords.h"
#include "ui/text/typed.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

NominationForm::NominationForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_personTitle(new Label(this, Tone::Text, TextSize::Section)),
      m_schoolTitle(new Label(this, Tone::Text, TextSize::Section)),
      m_postTitle(new Label(this, Tone::Text, TextSize::Section)),
      m_statementTitle(new Label(this, Tone::Text, TextSize::Section)), m_person(new Form(this)),
      m_school(new Form(this)), m_post(new Form(this)), m_statement(new Form(this)), m_sex(new QComboBox(this)),
      m_province(new QComboBox(this)), m_district(new QComboBox(this))
{
    build();
    connect(m_province, &QComboBox::activated, this, [this] {
        fillDistricts(m_province->currentData().toString());
        emit edited();
    });
    connect(m_sex, &QComboBox::activated, this, &NominationForm::edited);
    connect(m_district, &QComboBox::activated, this, &NominationForm::edited);
}

void NominationForm::addLine(Form *form, const QString &key, QLineEdit *field)
{
    form->addField(field, qobject_cast<DateEdit *>(field) != nullptr);
    field->setObjectName(u"form_"_s + key);
    m_lines.insert(key, field);
    m_order.append(key);
    connect(field, &QLineEdit::textEdited, this, [this, field, form] {
        form->setNote(field, Tone::Muted, {});
        emit edited();
    });
    connect(field, &QLineEdit::editingFinished, this, &NominationForm::doubt);
}

void NominationForm::addSection(QVBoxLayout *column, Label *title, Form *form)
{
    title->setStrong(true);
    column->addWidget(title);
    column->addWidget(form);
    column->addSpacing(space::one);
}

void NominationForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    addSection(column, m_personTitle, m_person);
    addSection(column, m_schoolTitle, m_school);
    addSection(column, m_postTitle, m_post);
    addSection(column, m_statementTitle, m_statement);
    addLine(m_person, u"name_km"_s, new QLineEdit(this));
    addLine(m_person, u"name_latin"_s, new QLineEdit(this));
    m_person->addField(m_sex, true);
    addLine(m_person, u"birth_date"_s, new DateEdit(this));
    addLine(m_person, u"civil_servant_number"_s, new QLineEdit(this));
    addLine(m_person, u"phone"_s, new QLineEdit(this));
    addLine(m_school, u"school_km"_s, new QLineEdit(this));
    addLine(m_school, u"school_latin"_s, new QLineEdit(this));
    addLine(m_school, u"school_level"_s, new QLineEdit(this));
    for (QComboBox *box : {m_province, m_district}) {
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_school->addField(box);
    }
    for (const QString &key : {u"position"_s, u"subject"_s, u"grades"_s}) {
        addLine(m_post, key, new QLineEdit(this));
    }
    addLine(m_post, u"service_since"_s, new DateEdit(this));
    for (const QString &key : {u"service_years"_s, u"qualification"_s, u"nqf_level"_s}) {
        addLine(m_post, key, new QLineEdit(this));
    }
    addLine(m_statement, u"remarks"_s, new QLineEdit(this));
    m_sex->setObjectName(u"form_sex"_s);
    m_province->setObjectName(u"form_province"_s);
    m_district->setObjectName(u"form_district"_s);
}

void NominationForm::retranslate()
{
    const Nomination kept = nomination();
    for (Form *form : {m_person, m_school, m_post, m_statement}) {
        form->clearNotes(); // they are in the other language
    }
    m_personTitle->setWords(word(QT_TRANSLATE_NOOP("nominationform", "Person")));
    m_schoolTitle->setWords(word(QT_TRANSLATE_NOOP("nominationform", "School")));
    m_postTitle->setWords(word(QT_TRANSLATE_NOOP("nominationform", "Post")));
    m_statementTitle->setWords(word(QT_TRANSLATE_NOOP("nominationform", "Statement")));
    const bool khmer = m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer();
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        formOf(it.key())->setName(it.value(), fieldName(it.key(), m_workspace.wording()));
        if (auto *date = qobject_cast<DateEdit *>(it.value()); date != nullptr) {
            date->setKhmerDigits(khmer);
        }
    }
    m_person->setName(m_sex, fieldName(u"sex"_s, m_workspace.wording()));
    m_school->setName(m_province, fieldName(u"province"_s, m_workspace.wording()));
    m_school->setName(m_district, fieldName(u"district"_s, m_workspace.wording()));
    m_lines.value(u"name_km"_s)
        ->setPlaceholderText(word(QT_TRANSLATE_NOOP("nominationform", "Family name, then given name")));
    m_sex->clear();
    m_sex->addItem(u"—"_s, QString());
    m_sex->addItem(word(QT_TRANSLATE_NOOP("nominationform", "male")), u"M"_s);
    m_sex->addItem(word(QT_TRANSLATE_NOOP("nominationform", "female")), u"F"_s);
    m_sex->setCurrentIndex(static_cast<int>(kept.sex));
    fillProvinces();
    m_province->setCurrentIndex(std::max(0, m_province->findData(kept.provinceCode)));
    fillDistricts(kept.provinceCode);
    m_district->setCurrentIndex(std::max(0, m_district->findData(kept.districtCode)));
}

void NominationForm::fillProvinces()
{
    m_province->clear();
    m_province->addItem(u"—"_s, QString());
    for (const Places::Province &province : m_workspace.door().places().provinces) {
        m_province->addItem(m_workspace.local(province.khmer, province.english), province.code);
    }
}

void NominationForm::fillDistricts(const QString &province)
{
    m_district->clear();
    m_district->addItem(u"—"_s, QString());
    for (const Places::District &district : m_workspace.door().places().districts) {
        if (!province.isEmpty() && district.code.startsWith(province)) {
            m_district->addItem(m_workspace.local(district.khmer, district.latin), district.code);
        }
    }
}

Form *NominationForm::formOf(const QString &key) const
{
    for (Form *form : {m_person, m_school, m_post}) {
        if (form->isAncestorOf(m_lines.value(key))) {
            return form;
        }
    }
    return m_statement;
}

QString NominationForm::recorded(const Nomination &nomination, const QString &key) const
{
    const Result<CorrectedNomination> probe = // tells what stands there before
        correctField(nomination, key, key == u"birth_date"_s || key == u"service_since"_s ? u"2000-01-01"_s : u"1"_s);
    return probe ? probe->before : QString();
}

void NominationForm::load(const Nomination &nomination)
{
    m_loaded = nomination;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        const QString text = recorded(nomination, it.key());
        if (auto *date = qobject_cast<DateEdit *>(it.value()); date != nullptr) {
            date->setDate(QDate::fromString(text, Qt::ISODate));
        } else {
            it.value()->setText(text);
            it.value()->setCursorPosition(0);
        }
    }
    m_sex->setCurrentIndex(static_cast<int>(nomination.sex));
    m_province->setCurrentIndex(std::max(0, m_province->findData(nomination.provinceCode)));
    fillDistricts(nomination.provinceCode);
    m_district->setCurrentIndex(std::max(0, m_district->findData(nomination.districtCode)));
    for (Form *form : {m_person, m_school, m_post, m_statement}) {
        form->clearNotes();
    }
    doubt();
}

/// The value of a field as the record holds it.
QString NominationForm::typed(const QString &key) const
{
    if (key == u"sex"_s) {
        return m_sex->currentData().toString();
    }
    if (key == u"province"_s || key == u"district"_s) {
        return (key == u"province"_s ? m_province : m_district)->currentData().toString();
    }
    QLineEdit *field = m_lines.value(key);
    if (const auto *date = qobject_cast<const DateEdit *>(field); date != nullptr) {
        return date->date().toString(Qt::ISODate);
    }
    QString text = canonical(typedIn(field).simplified());
    if (key == u"civil_servant_number"_s) {
        text.remove(u' ');
    }
    const bool digits = key == u"civil_servant_number"_s || key == u"phone"_s || key == u"service_years"_s ||
                        key == u"nqf_level"_s || key == u"grades"_s;
    QString value = digits ? toLatinDigits(text) : text;
    if (key == u"grades"_s) {
        value.remove(u' ').replace(u'–', u'-');
        return value.isEmpty() || value.contains(u'-') ? value : value + u'-' + value;
    }
    return value;
}

QList<FieldChange> NominationForm::changes() const
{
    QList<FieldChange> changed;
    for (const QString &key : formFields()) {
        const QString before = key == u"sex"_s ? QStringList{{}, u"M"_s, u"F"_s}.at(static_cast<int>(m_loaded.sex))
                                               : recorded(m_loaded, key);
        const QString after = typed(key);
        if (after != before && !after.isEmpty()) {
            changed.append({key, after});
        }
    }
    return changed;
}

QStringList NominationForm::emptied() const
{
    QStringList keys;
    for (const QString &key : m_order) {
        if (typedIn(m_lines.value(key)).isEmpty() && !recorded(m_loaded, key).isEmpty()) {
            keys.append(key);
        }
    }
    return keys;
}

Nomination NominationForm::nomination() const
{
    Nomination form = m_loaded;
    for (const FieldChange &change : changes()) {
        if (const Result<CorrectedNomination> corrected = correctField(form, change.field, change.value)) {
            form = corrected->nomination;
        }
    }
    return form;
}

bool NominationForm::wrong(const QString &key, const char *source)
{
    formOf(key)->setNote(m_lines.value(key), Tone::Error, [this, source] { return word(source); });
    m_lines.value(key)->setFocus();
    return false;
}

bool NominationForm::check()
{
    if (typed(u"name_km"_s).isEmpty()) {
        return wrong(u"name_km"_s, QT_TRANSLATE_NOOP("nominationform", "Official papers need the name in Khmer."));
    }
    for (const QString &key : {u"birth_date"_s, u"service_since"_s}) {
        if (qobject_cast<DateEdit *>(m_lines.value(key))->isWrong()) {
            return wrong(key, QT_TRANSLATE_NOOP("nominationform", "Write the day as 15/03/2026."));
        }
        if (QDate::fromString(typed(key), Qt::ISODate) > m_workspace.context().clock.today()) {
            return wrong(key, QT_TRANSLATE_NOOP("nominationform", "This day has not come yet."));
        }
    }
    const QHash<QString, const char *> numbers{
        {u"grades"_s, QT_TRANSLATE_NOOP("nominationform", "Write the grades as 7-9, from 1 to 12.")},
        {u"service_years"_s, QT_TRANSLATE_NOOP("nominationform", "Write whole years, 0 to 60.")},
        {u"nqf_level"_s, QT_TRANSLATE_NOOP("nominationform", "Write a level from 1 to 8.")}};
    for (const QString &key : m_order) {
        const QString text = typed(key);
        if (numbers.contains(key) && !text.isEmpty() && !correctField(m_loaded, key, text)) {
            return wrong(key, numbers.value(key));
        }
    }
    for (const QString &key : emptied()) {
        return wrong(key, QT_TRANSLATE_NOOP("nominationform", "This was given in the nomination: correct it, "
                                                              "but do not empty it."));
    }
    if (m_loaded.name.khmer().isEmpty() && typed(u"province"_s).isEmpty()) {
        m_school->setNote(m_province, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("nominationform", "Choose the province that sends the candidate."));
        });
        m_province->setFocus();
        return false;
    }
    if (!m_loaded.districtCode.isEmpty() && typed(u"district"_s).isEmpty()) {
        m_school->setNote(m_district, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("nominationform", "Choose the district in this province."));
        });
        m_district->setFocus();
        return false;
    }
    m_school->setNote(m_district, Tone::Muted, {});
    m_school->setNote(m_province, Tone::Muted, {});
    return true;
}

/// Doubts that do not keep anybody from saving: the same number as another, a name that is not Khmer.
void NominationForm::doubt()
{
    const QString name = typed(u"name_km"_s);
    if (!name.isEmpty() && !hasKhmer(name)) {
        m_person->setNote(m_lines.value(u"name_km"_s), Tone::Warning, [this] {
            return word(QT_TRANSLATE_NOOP("nominationform", "This name is not written in Khmer."));
        });
    }
    const QString number = typed(u"civil_servant_number"_s);
    for (const Candidate &other : m_workspace.facts().candidates) {
        const bool same = !number.isEmpty() && other.nomination.civilServantNumber == number;
        const bool itself = other.nomination == m_loaded;
        if (same && !itself && other.category == m_workspace.category() && other.admission != Admission::Refused) {
            m_person->setNote(m_lines.value(u"civil_servant_number"_s), Tone::Warning,
                              [this, number = QString::number(other.number), name = other.nomination.name] {
                                  return m_workspace.text("nominationform",
                                                          QT_TRANSLATE_NOOP("nominationform",
                                                                            "No. %1, %2, has this number "
                                                                            "too."),
                                                          QStringList{number, m_workspace.nameOf(name)});
                              });
            return;
        }
    }
}

void NominationForm::setWritable(bool personal, bool rest)
{
    const QStringList ofPerson = correctableFields();
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        it.value()->setReadOnly(!(ofPerson.contains(it.key()) ? personal : rest));
    }
    m_sex->setEnabled(personal);
    m_province->setEnabled(rest);
    m_district->setEnabled(rest);
}

void NominationForm::focusFirst()
{
    m_lines.value(m_order.constFirst())->setFocus();
}

} // namespace rangvoan::ui
