// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "ui/text/qtwords.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// Qt's own dialogs and menus speak the language of the window.
class TestQtWords final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setQtLanguage(Language::English); }

    void fileDialogIsInKhmer()
    {
        setQtLanguage(Language::Khmer);
        QFileDialog dialog(nullptr, QString(), QString(), u"*.rangvoan"_s);
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.show();
        int seen = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                QVERIFY2(isKhmer(label->text()), qPrintable(label->text()));
                ++seen;
            }
        }
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty()) {
                QVERIFY2(isKhmer(button->text()), qPrintable(button->text()));
                ++seen;
            }
        }
        QVERIFY2(seen >= 5, qPrintable(QString::number(seen))); // three labels, save, cancel
    }

    void menuOfAFieldIsInKhmer()
    {
        setQtLanguage(Language::Khmer);
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        int seen = 0;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator()) {
                QVERIFY2(isKhmer(action->text()), qPrintable(action->text()));
                ++seen;
            }
        }
        QVERIFY(seen >= 7);
    }

    void englishComesBack()
    {
        setQtLanguage(Language::Khmer);
        setQtLanguage(Language::English);
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        QVERIFY(menu->actions().constFirst()->text().startsWith(u"&Undo"_s));
    }

private:
    static bool isKhmer(const QString &text)
    {
        static const QRegularExpression khmer(u"[\\x{1780}-\\x{17ff}]"_s);
        return text.contains(khmer);
    }
};

RANGVOAN_TEST(TestQtWords)

#include "testqtwords.moc"
