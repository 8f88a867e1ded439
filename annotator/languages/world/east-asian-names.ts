import { nameKeys } from '../../rules/name-key.ts';

/** The most frequent Chinese, Korean and Vietnamese last names, as the Latin alphabet writes them. */
export const eastAsianLastNames: readonly string[] = nameKeys(`
  wang, li, zhang, liu, chen, yang, huang, zhao, wu, zhou, xu, sun, ma, zhu, hu, guo, he, lin, gao, luo, zheng, liang, xie, tang, xi, deng, feng,
  han, cao, zeng, peng, xiao, cai, pan, tian, dong, yuan, jiang, yu, ye, du, wei, su, lu, ding, ren, shen, yao, fang, hua, jin, mao, tsai, lai,
  kim, lee, park, pak, choi, choe, jung, jeong, kang, cho, yoon, yun, jang, lim, oh, shin, seo, kwon, hwang, ahn, moon, roh, ban, ri, nguyen, tran, pham,
  hoang, phan, vu, vo, bui, do, ngo, truong`);
