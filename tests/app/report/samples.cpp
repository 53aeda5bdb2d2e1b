// SPDX-License-Identifier: Apache-2.0
#include "tests/app/report/samples.h"

#include "app/report/furniture.h"

#include <QPainter>

namespace rangvoan::test
{

using namespace Qt::StringLiterals;
using namespace rangvoan::report;

namespace
{
const QStringList khmerMotto{u"ព្រះរាជាណាចក្រកម្ពុជា"_s, u"ជាតិ សាសនា ព្រះមហាក្សត្រ"_s};
const QStringList englishMotto{u"Kingdom of Cambodia"_s, u"Nation Religion King"_s};

const QStringList names{u"សុខ ពិសិដ្ឋ"_s, u"ចាន់ សុភា"_s,   u"កែវ ម៉ានិត"_s,  u"ហេង ចន្ធូ"_s,
                        u"លឹម រតនា"_s, u"ញ៉ែម ស្រីញ៉ាញ់"_s, u"ឈឿន ធារិទ្ធ"_s, u"ងួន ច័ន្ទសុគន្ធារី"_s};
const QStringList schools{u"វិទ្យាល័យ ហ៊ុន សែន ព្រះស៊ីហនុរាជ ខេត្តព្រះសីហនុ"_s, u"អនុវិទ្យាល័យ បាក់ទូក"_s,
                          u"សាលាបឋមសិក្សា វត្តភ្នំ អង្គស្នួល ស្រុកឧដុង្គម៉ែជ័យ ខេត្តកំពង់ស្ពឺ"_s, u"វិទ្យាល័យ ព្រះយុគន្ធរ"_s,
                          u"សាលាបឋមសិក្សា ស្រឿងឃ្លៀង"_s};
const QStringList provinces{u"ខេត្តបាត់ដំបង"_s, u"ខេត្តតាកែវ"_s, u"ខេត្តកំពង់ចាម"_s, u"រាជធានីភ្នំពេញ"_s, u"ខេត្តឧត្តរមានជ័យ"_s};
const QStringList words{
    u"គណៈកម្មការ"_s,   u"វាយតម្លៃ"_s, u"បាន"_s,  u"ប្រជុំ"_s,     u"នៅ"_s,      u"ថ្ងៃទី"_s,  u"ខែ"_s,     u"ឆ្នាំ"_s,
    u"ពិនិត្យ"_s,        u"ពិន្ទុ"_s,     u"របស់"_s,  u"បេក្ខជន"_s,  u"ចំនួន"_s,     u"រូប"_s,    u"តាម"_s,    u"ស្តង់ដារ"_s,
    u"វិជ្ជាជីវៈ"_s,     u"គ្រូបង្រៀន"_s, u"ហើយ"_s,  u"សម្រេច"_s,   u"ជ្រើសរើស"_s, u"ល្អ"_s,    u"ដូច"_s,     u"ខាងក្រោម"_s,
    u"អង្គប្រជុំ"_s,      u"ស្តាប់"_s,    u"ការ"_s,  u"រាយការណ៍"_s, u"ពី"_s,       u"លទ្ធផល"_s, u"និង"_s,     u"បោះឆ្នោត"_s,
    u"ជា"_s,          u"សម្ងាត់"_s,   u"ក្រសួង"_s, u"អប់រំ"_s,     u"យុវជន"_s,    u"កីឡា"_s,   u"វិទ្យាល័យ"_s, u"អនុវិទ្យាល័យ"_s,
    u"សាលាបឋមសិក្សា"_s, u"ខេត្ត"_s,    u"ស្រុក"_s,  u"រាជធានី"_s};

const QString &pick(const QStringList &list, int number)
{
    return list.at(number % list.size());
}

OfficialHeading khmerHeading()
{
    return {.motto = khmerMotto,
            .issuer = {Text(u"ក្រសួងអប់រំ យុវជន និងកីឡា"_s, TextRole::Muol, 10), u"គណៈកម្មការវាយតម្លៃគ្រូបង្រៀនល្អ"_s},
            .number = u"លេខ៖ ........................."_s};
}

Document started(Language language, const QString &title)
{
    Document paper;
    paper.meta = {.title = title, .kind = u"sample"_s, .language = language};
    paper.foot.right = language == Language::Khmer ? u"ទំព័រ {page} នៃ {pages}"_s : u"Page {page} of {pages}"_s;
    paper.foot.left = title;
    return paper;
}

QString minutesText()
{
    return u"គណៈកម្មការវាយតម្លៃបានប្រជុំនៅថ្ងៃទី២៧ ខែមីនា ឆ្នាំ២០២៦ ពិនិត្យពិន្ទុរបស់បេក្ខជនចំនួន ៣២ រូប (ស្រី ១៤ រូប) "
           "តាមស្តង់ដារវិជ្ជាជីវៈគ្រូបង្រៀន (Teacher Professional Standards) ហើយសម្រេចជ្រើសរើសគ្រូបង្រៀនល្អចំនួន ៥ រូប "
           "ដូចខាងក្រោម៖"_s;
}

Signer signer(const QString &post, const QString &name)
{
    return {.above = {Text(post, TextRole::Muol, 10)}, .name = name};
}
} // namespace

Document sampleRanking(Language language, int rows)
{
    const bool khmer = language == Language::Khmer;
    Document paper = started(language, khmer ? u"តារាងចំណាត់ថ្នាក់"_s : u"Ranking table"_s);
    paper.stamps = {khmer ? u"ឧទាហរណ៍"_s : u"Example"_s};
    paper.head.left = khmer ? u"គ្រូបង្រៀនល្អ ឆ្នាំសិក្សា ២០២៥-២០២៦"_s : u"Good teachers, school year 2025-2026"_s;
    paper.add(khmer
                  ? khmerHeading()
                  : OfficialHeading{.motto = englishMotto,
                                    .issuer = {u"Ministry of Education, Youth and Sport"_s, u"Evaluation committee"_s},
                                    .number = u"No.: ........................."_s});
    paper.add(Heading{.text = paper.meta.title,
                      .under = khmer ? u"ស្តីពីលទ្ធផលវាយតម្លៃគ្រូបង្រៀនល្អ ឆ្នាំសិក្សា ២០២៥-២០២៦"_s
                                     : u"on the evaluation of good teachers, school year 2025-2026"_s});
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 2},
                            {.align = Align::Centre},
                            {.weight = 3},
                            {.weight = 2},
                            {.align = Align::Right}}};
    table.head = {Row{
        .cells = khmer ? cells({u"ល.រ"_s, u"គោត្តនាម និងនាម"_s, u"ភេទ"_s, u"គ្រឹះស្ថានសិក្សា"_s, u"រាជធានី-ខេត្ត"_s, u"ពិន្ទុ"_s})
                       : cells({u"No."_s, u"Name"_s, u"Sex"_s, u"School"_s, u"Province"_s, u"Score"_s})}};
    for (int i = 0; i < rows; ++i) {
        const QString number = numberIn(language, i + 1);
        const QString score = numberIn(language, 92 - i) + u',' + numberIn(language, 10 + i % 80);
        if (i == 5) {
            table.rows.append(Row{.cells = cells({khmer ? u"បន្ទាត់កាត់៖ ៥ រូប"_s : u"Cut line: 5 seats"_s}),
                                  .style = RowStyle::CutLine});
        }
        table.rows.append(Row{.cells = cells({number, pick(names, i), i % 2 == 0 ? u"ប"_s : u"ស"_s, pick(schools, i),
                                              pick(provinces, i), score}),
                              .style = i < 5 ? RowStyle::Emphasised : RowStyle::Normal});
    }
    table.rows.append(Row{.cells = {Cell{.text = khmer ? u"សរុប"_s : u"Total"_s, .span = 5, .align = Align::Right},
                                    Cell{.text = numberIn(language, rows)}}});
    paper.add(table);
    paper.add(Paragraph{.text = Text(khmer ? u"បានបញ្ឈប់បញ្ជីត្រឹមចំនួននេះ។"_s : u"The list ends here."_s, TextRole::Muted)});
    paper.add(DateBlock{.lunar = u"ថ្ងៃ........... ........កើត ខែ........... ឆ្នាំ........... ...........ស័ក ព.ស. ២៥៦៩"_s,
                        .solar = u"ធ្វើនៅរាជធានីភ្នំពេញ, ថ្ងៃទី........ ខែ........... ឆ្នាំ២០២៦"_s});
    paper.add(SignatureBlock{.signers = {signer(u"បានឃើញ និងឯកភាព\nប្រធានគណៈកម្មការ"_s, u"ឯក ឧត្តម"_s),
                                         signer(u"អ្នកធ្វើរបាយការណ៍"_s, u"ញ៉ែម ស្រីញ៉ាញ់"_s)}});
    return paper;
}

Document sampleMinutes()
{
    Document paper = started(Language::Khmer, u"កំណត់ហេតុ"_s);
    paper.meta.draft = true;
    paper.add(khmerHeading());
    paper.add(Heading{.text = paper.meta.title, .under = u"ស្តីពីកិច្ចប្រជុំជ្រើសរើសគ្រូបង្រៀនល្អ"_s});
    paper.add(Paragraph{.text = minutesText(), .firstLine = bodyIndent});
    paper.add(KeyValues{.pairs = {{.label = u"ទីកន្លែង៖"_s, .value = u"ក្រសួងអប់រំ យុវជន និងកីឡា"_s},
                                  {.label = u"ម៉ោង៖"_s, .value = u"៨:៣០ ដល់ ១១:០០"_s},
                                  {.label = u"អវត្តមាន៖"_s, .blankLines = 2}}});
    for (int i = 1; i <= 4; ++i) {
        paper.add(Heading{.text = Text(numberIn(Language::Khmer, i) + u". របៀបវារៈ"_s), .level = 2});
        for (int j = 0; j < 3; ++j) {
            paper.add(Paragraph{.text = minutesText(), .bullet = u"-"_s});
        }
    }
    paper.add(Heading{.text = u"សេចក្តីសម្រេច"_s, .level = 3});
    paper.add(Paragraph{.text = {{u"អង្គប្រជុំបានសម្រេច "_s}, {u"គ្រូបង្រៀនល្អ ៥ រូប"_s, TextRole::Accent}, {u" ។"_s}},
                        .firstLine = bodyIndent});
    paper.add(DateBlock{.lunar = u"ថ្ងៃសុក្រ ១០កើត ខែចេត្រ ឆ្នាំម្សាញ់ សប្តស័ក ព.ស. ២៥៦៩"_s,
                        .solar = u"ធ្វើនៅរាជធានីភ្នំពេញ, ថ្ងៃទី២៧ ខែមីនា ឆ្នាំ២០២៦"_s});
    paper.add(SignatureBlock{.signers = {signer(u"សមាជិក"_s, u"ចាន់ សុភា"_s), signer(u"អនុប្រធាន"_s, u"ហេង ចន្ធូ"_s),
                                         signer(u"ប្រធាន"_s, u"លឹម រតនា"_s), signer(u"លេខាធិការ"_s, u"កែវ ម៉ានិត"_s)}});
    return paper;
}

Document sampleEnglishReport()
{
    Document paper = started(Language::English, u"Award report"_s);
    paper.add(OfficialHeading{.motto = englishMotto,
                              .issuer = {u"Ministry of Education, Youth and Sport"_s, u"Evaluation committee"_s},
                              .number = u"No.: ........................."_s});
    paper.add(Heading{.text = paper.meta.title, .under = u"on the good teachers of the school year 2025-2026"_s});
    paper.add(
        Paragraph{.text = {{u"The committee met on "_s},
                           {u"27 March 2026"_s, TextRole::Strong},
                           {u" and examined the marks of 32 candidates (14 women). It chose five; the first is "_s},
                           {u"សុខ ពិសិដ្ឋ"_s},
                           {u" (Sok Piseth), with 92.00 points. "_s},
                           {u"Marks are exact and come from the sealed sheets."_s, TextRole::Muted}},
                  .firstLine = bodyIndent});
    paper.add(Heading{.text = u"How firm is the result?"_s, .level = 2});
    paper.add(Paragraph{.text = u"Without one member at a time the same five remain in eight cases of nine."_s,
                        .bullet = u"1."_s});
    paper.add(Chart{.size = {0, 90},
                    .paint =
                        [](QPainter &painter, const QRectF &area) {
                            painter.fillRect(area.adjusted(0, 20, -area.width() / 3, -20), QColor(0x1d, 0x4b, 0x8f));
                            painter.drawRect(area);
                        },
                    .description = u"Bar chart of the scores"_s});
    Table table{.columns = {{.weight = 2}, {.align = Align::Right}, {.align = Align::Right}, {.weight = 1}},
                .head = {{.cells = {{.text = u"Component"_s}, {.text = u"Marks"_s, .span = 2}, {.text = u"Remark"_s}}},
                         {.cells = cells({QString(), u"most"_s, u"given"_s, QString()})}},
                .borders = Borders::Lines};
    table.rows = {{.cells = cells({u"Professional knowledge"_s, u"30"_s, u"27.50"_s, u"very good"_s})},
                  {.cells = cells({u"Professional practice, with classroom visits"_s, u"40"_s, u"37.00"_s, QString()})},
                  {.cells = cells({u"Sum"_s, u"70"_s, u"64.50"_s, QString()}), .style = RowStyle::Emphasised},
                  {.cells = {{.text = u"Remarks are those of the committee, not of one member."_s, .span = 4}},
                   .style = RowStyle::Note}};
    paper.add(table);
    paper.add(DateBlock{.lunar = u"Friday, 10th waxing day of Chetr, year of the Snake, B.E. 2569"_s,
                        .solar = u"Done in Phnom Penh, 27 March 2026"_s});
    paper.add(SignatureBlock{.signers = {Signer{.above = {u"Reporter"_s}, .name = u"Nhem Sreynhanh"_s}}});
    return paper;
}

Document sampleForm()
{
    Document paper = started(Language::Khmer, u"សន្លឹកដាក់ពិន្ទុ"_s);
    paper.page.orientation = Orientation::Landscape;
    paper.add(Heading{.text = paper.meta.title});
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 3},
                            {.minWidth = 30, .align = Align::Centre},
                            {.minWidth = 30, .align = Align::Centre},
                            {.minWidth = 30, .align = Align::Centre},
                            {.weight = 1, .minWidth = 120}}};
    table.head = {Row{.cells = {{.text = u"ល.រ"_s},
                                {.text = u"សូចនាករ"_s},
                                {.text = u"កម្រិត"_s, .span = 3},
                                {.text = u"ហត្ថលេខា ឬស្នាមមេដៃ"_s}}},
                  Row{.cells = cells({QString(), QString(), u"១"_s, u"២"_s, u"៣"_s, QString()})}};
    for (int i = 0; i < 12; ++i) {
        table.rows.append(Row{.cells = {{.text = numberIn(Language::Khmer, i + 1)},
                                        {.text = minutesText()},
                                        {.box = Box::Empty},
                                        {.box = Box::Ticked},
                                        {.text = u"ក"_s, .box = Box::Empty},
                                        {}},
                              .minHeight = 44});
    }
    paper.add(table);
    return paper;
}

Document sampleCertificate()
{
    Document paper = started(Language::Khmer, u"ប័ណ្ណសរសើរ"_s);
    paper.foot = {};
    paper.page.orientation = Orientation::Landscape;
    paper.page.frame = Frame::Certificate;
    paper.page.left = paper.page.right = 80;
    paper.add(OfficialHeading{.motto = khmerMotto});
    paper.add(Spacer{.fill = true});
    paper.add(Paragraph{.text = Text(paper.meta.title, TextRole::Muol, 30), .align = Align::Centre});
    paper.add(Paragraph{.text = u"ជូនចំពោះ"_s, .align = Align::Centre});
    paper.add(Paragraph{.text = Text(u"ញ៉ែម ស្រីញ៉ាញ់"_s, TextRole::Muol, 24), .align = Align::Centre});
    paper.add(Paragraph{.text = u"គ្រូបង្រៀនល្អ ឆ្នាំសិក្សា ២០២៥-២០២៦"_s, .align = Align::Centre});
    paper.add(Spacer{.fill = true});
    paper.add(SignatureBlock{.signers = {signer(u"រដ្ឋមន្ត្រី"_s, u"លឹម រតនា"_s)}});
    return paper;
}

QString sampleBreaks(QStringView text)
{
    QString marked;
    for (qsizetype at = 0; at < text.size();) {
        const QString *longest = nullptr;
        for (const QString &word : words) {
            if (text.mid(at).startsWith(word) && (longest == nullptr || word.size() > longest->size())) {
                longest = &word;
            }
        }
        const qsizetype length = longest == nullptr ? 1 : longest->size();
        marked += text.mid(at, length);
        at += length;
        if (longest != nullptr) {
            marked += QChar(0x200b);
        }
    }
    return marked;
}

} // namespace rangvoan::test
